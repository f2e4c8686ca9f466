/**
 * Pages of how visits come about, below {@code /visit-requests}: what waits for whom, writing a
 * request, its steps, receiving several regions together, and what a region can receive.
 */
package id.teladan.web.request;
