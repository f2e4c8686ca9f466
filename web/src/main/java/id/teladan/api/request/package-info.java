/**
 * REST of how visits come about: requests and their steps, what a host can receive, and what it
 * answered before.
 */
package id.teladan.api.request;
