/**
 * Who reuses what, and how far it is. An adoption is one solution in one region: {@link
 * id.teladan.adoption.AdoptionEditing} writes it, {@link id.teladan.adoption.AdoptionReading} shows
 * it, {@link id.teladan.adoption.AdoptionPolicy} says who may, {@link
 * id.teladan.adoption.StageRules} says what each stage asks for, and {@link
 * id.teladan.adoption.AdoptionContent} is what the region writes about it.
 *
 * <p>The region that adopts states; the region that owns the solution confirms or disputes. Stage,
 * dates, instrument and the state of that proof are public; everything else belongs to the region.
 */
package id.teladan.adoption;
