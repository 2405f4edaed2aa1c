/** The annexes of a paper: its list, the page that changes them, and the download (V-12). */
package de.familienaudit.web.vorlage.anlage;
