/** Pictures and files on the page of what they belong to: shown, added, taken away. */
package id.teladan.web.attachment;
