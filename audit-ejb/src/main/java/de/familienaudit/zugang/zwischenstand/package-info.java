/** Room zwischenstand: what somebody typed and has not sent yet, kept for that person. Stands alone. */
package de.familienaudit.zugang.zwischenstand;
