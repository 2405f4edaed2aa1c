package de.familienaudit.zielvereinbarung.massnahme;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A comment beside one of those whom it mentions, as a query answers it.
 *
 * @param erwaehnt name of then; null when it mentions nobody
 */
public record Kommentarreihe(
        long id,
        String text,
        Instant verfasstAm,
        String verfasstVon,
        String inVertretung,
        String vertreteneStelle,
        String erwaehnt) {

    /** @param reihen all rows of one comment, one at least */
    static MassnahmeDetails.KommentarZeile zeile(List<Kommentarreihe> reihen) {
        Kommentarreihe k = reihen.get(0);
        return new MassnahmeDetails.KommentarZeile(
                k.id,
                k.text,
                k.verfasstAm,
                k.verfasstVon,
                k.inVertretung,
                k.vertreteneStelle,
                reihen.stream()
                        .map(Kommentarreihe::erwaehnt)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
