/**
 * Files of somebody else, looked at before they are read: what kind they are by their content, whether an archive may be unpacked, text of bytes,
 * and what the cells of a workbook share. For every slice that reads uploaded files.
 *
 * <p>What must not live here: what a file is about, and words for people; each reader names the rule that speaks.
 */
package de.familienaudit.shared.datei;
