/** Haushaltsstellen by their number: parts, what they mean, which may be the same (H-1). Knows no year and no money. */
package de.familienaudit.haushalt.domain.haushaltsstelle;
