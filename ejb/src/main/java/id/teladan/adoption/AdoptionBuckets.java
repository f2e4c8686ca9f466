package id.teladan.adoption;

import java.util.Map;

/**
 * How many readable adoptions there are.
 *
 * @param byStage by the name of the stage, {@code UNKNOWN} among them
 * @param byProof by the state of proof, as it is today
 * @param byRegion by the code of the adopting region, most first
 * @param bySolution by the id of the solution, most first
 * @param titles the solutions' titles
 */
public record AdoptionBuckets(
    Map<String, Long> byStage,
    Map<ProofState, Long> byProof,
    Map<String, Long> byRegion,
    Map<Long, Long> bySolution,
    Map<Long, String> titles) {}
