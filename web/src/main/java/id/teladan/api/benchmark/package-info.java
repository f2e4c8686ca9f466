/**
 * REST of benchmarking: indicators and their figures, comparison, ranking, profile and peers. The
 * figures behind each picture are one call, as JSON, CSV or XLSX.
 */
package id.teladan.api.benchmark;
