package id.teladan.discovery;

/**
 * How often a query was asked.
 *
 * @param asked by anybody
 * @param signedOut of these, by people who were not signed in
 * @param withoutHit of these, in vain
 */
record AskedCounts(long asked, long signedOut, long withoutHit) {

  AskedCounts plus(AskedCounts more) {
    return new AskedCounts(
        asked + more.asked, signedOut + more.signedOut, withoutHit + more.withoutHit);
  }
}
