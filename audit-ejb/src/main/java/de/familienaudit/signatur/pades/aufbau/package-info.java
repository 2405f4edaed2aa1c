/**
 * Rule S-4: how a PDF is built: tables of objects, values, streams, pages and rectangles, read with limits; and the parts of a
 * sketch of what a signature shows.
 */
package de.familienaudit.signatur.pades.aufbau;
