/** What a draft still lacks, when one may be begun, and changing several measures at once. Stands on fassung. */
package de.familienaudit.zielvereinbarung.domain.entwurf;
