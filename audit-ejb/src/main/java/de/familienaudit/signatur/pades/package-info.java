/**
 * Signs PDF files (PAdES) and verifies signed ones, with EU DSS and PDFBox (ADR 0023). Bytes in, bytes and reports out:
 * no EJB, no database, no settings of its own, no clock. Keys are opened, used and closed here and stay nowhere (S-5).
 */
package de.familienaudit.signatur.pades;
