/** Files: what they are, and their bytes, served so that no browser runs anything in them. */
package id.teladan.api.attachment;
