/** Room eilentscheidung: the head of the administration decides instead of a body, by her signature, and its members are told (V-13). Stands on papier. */
package de.familienaudit.vorlage.domain.eilentscheidung;
