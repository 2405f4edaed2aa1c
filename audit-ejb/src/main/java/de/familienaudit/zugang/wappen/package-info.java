/**
 * Makes an uploaded coat of arms safe: tells PNG and SVG apart by their content, and writes both anew from what was
 * understood, so that nothing hidden in the file is ever stored.
 *
 * <p>What must not live here: storing, or who may upload (see KommuneService).
 */
package de.familienaudit.zugang.wappen;
