package id.teladan.adoption;

/** Why a region gave an adoption up. */
public enum StopReason {
  BUDGET,
  NO_FIT,
  OWNER_WITHDREW,
  REPLACED,
  TECHNICAL,
  POLICY,
  NO_EFFECT,
  OTHER
}
