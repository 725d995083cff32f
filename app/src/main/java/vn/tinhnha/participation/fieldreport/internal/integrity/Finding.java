package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.time.Instant;
import java.util.List;

/**
 * One place where a pattern was found.
 *
 * @param key names it within its signal
 * @param agency code of the agency; empty where several are involved
 * @param amount minutes or cases, as the signal counts
 * @param codes the cases, at most twenty
 */
record Finding(String key, String agency, Instant at, long amount, List<String> codes) {}
