/**
 * The electronic signature: what is put forward for signing, who signs it, and whether a signed file is still what was
 * signed (rules S-1 to S-5). The engine that signs and verifies stands in {@code pades} and knows no database; here are
 * the services around it and what upper slices implement ({@link de.familienaudit.signatur.BekannteSchriftstuecke}).
 */
package de.familienaudit.signatur;
