/** Room ausfertigung: a decided paper is put forward for signature and is issued when it was signed (V-9, S-1). Stands on papier and druck. */
package de.familienaudit.vorlage.ausfertigung;
