package id.teladan.audit;

/**
 * What a look at the whole chain found.
 *
 * @param sealed how many deeds carry a seal
 * @param waiting how many were done so lately that they carry none yet
 * @param intact whether every seal fits its deed and the seal before it
 * @param firstBroken the number of the first deed whose seal does not fit; null when intact
 * @param head the last seal; kept elsewhere, it shows when the end of the chain was cut off
 */
public record AuditChainView(
    long sealed, long waiting, boolean intact, Long firstBroken, String head) {}
