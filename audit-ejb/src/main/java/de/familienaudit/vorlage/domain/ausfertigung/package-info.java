/** Rules of issuing a paper (V-9). Stands on papier. */
package de.familienaudit.vorlage.domain.ausfertigung;
