/**
 * What the tags of {@code http://teladan.id/ui} show: small immutable values that page beans make
 * from read views. Each has getters, since pages read no record components.
 */
package id.teladan.web.ui;
