/**
 * Bodies of type {@code multipart/form-data}: fields and files, read as a stream once a resource
 * asks for them, the files into a temporary folder.
 */
package id.teladan.api.form;
