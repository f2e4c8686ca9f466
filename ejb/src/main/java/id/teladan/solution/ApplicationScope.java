package id.teladan.solution;

/** By Perpres 95/2018: UMUM is shared by central and regional bodies, KHUSUS built for one body. */
public enum ApplicationScope {
  UMUM,
  KHUSUS
}
