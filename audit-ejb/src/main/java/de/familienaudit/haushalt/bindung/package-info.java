/** Room of commitments: what is requested and reserved, and what lies on it (H-9, H-13, R-3, ADR 68). */
package de.familienaudit.haushalt.bindung;
