package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What decides on which days a certificate carries the seal (rules Z-2, Z-4, Z-6). Days belong to Europe/Berlin; the first
 * and the last day count whole.
 *
 * @param beginn claims about its first day; "Juni 2015" is 01.06.2015
 * @param ende claims about its last day; "November 2023" is 30.11.2023; without any it has no end
 * @param anerkanntAb day of the recognition (Z-6); null for none
 * @param beendetAm last day by withdrawal or return; null for none
 */
public record Geltung(
        long id, Stufe stufe, Angabenlage beginn, Angabenlage ende, LocalDate anerkanntAb, LocalDate beendetAm) {

    /**
     * One reading of the sources.
     *
     * @param von first day; null when nobody names one
     * @param bis last day; null for no end
     * @param abweichend the claim in it that does not count; null when all of it counts
     */
    public record Lesart(LocalDate von, LocalDate bis, Aussage abweichend) {

        boolean umfasst(LocalDate tag) {
            return von != null && !tag.isBefore(von) && (bis == null || !tag.isAfter(bis));
        }
    }

    /** What counts; empty while sources differ about the days and nobody has said which of them counts. */
    public Optional<Lesart> zaehlende() {
        List<Lesart> lesarten = moegliche();
        boolean einig = lesarten.stream().distinct().count() == 1;
        return einig ? Optional.of(lesarten.get(0)) : Optional.empty();
    }

    /** First day by what counts; empty while nobody has decided which claims count. */
    public Optional<LocalDate> ersterTag() {
        return zaehlende().map(Lesart::von);
    }

    /** Last day by what counts; empty while there is none, or nobody has decided which claims count. */
    public Optional<LocalDate> letzterTag() {
        return zaehlende().filter(l -> l.von() != null).map(Lesart::bis);
    }

    /** Whether a withdrawal or return is what ends it. */
    public boolean istVorzeitigBeendet() {
        return beendetAm != null && letzterTag().filter(beendetAm::equals).isPresent();
    }

    /** Every reading that may hold: the one that counts, or all combinations of what nobody has decided. */
    List<Lesart> moegliche() {
        List<Lesart> lesarten = new ArrayList<>();
        for (Aussage von : offene(beginn)) {
            for (Aussage bis : offene(ende)) {
                lesarten.add(lesart(von, bis, null));
            }
        }
        return lesarten;
    }

    /** Readings with one claim that does not count in the place of the one that does. */
    List<Lesart> bestrittene() {
        List<Lesart> lesarten = new ArrayList<>();
        if (zaehlende().isPresent()) {
            beginn.andere().forEach(a -> lesarten.add(lesart(a, ende.zaehlt().orElse(null), a)));
            ende.andere().forEach(a -> lesarten.add(lesart(beginn.zaehlt().orElse(null), a, a)));
        }
        return lesarten;
    }

    /** The answer that this certificate gives for a day in one reading. */
    Siegelstand stand(Lesart lesart, LocalDate tag) {
        if (!lesart.umfasst(tag)) {
            return Siegelstand.NEIN;
        }
        boolean bedingt = stufe == Stufe.ERHALTUNGSZERTIFIKAT && (anerkanntAb == null || tag.isBefore(anerkanntAb));
        return bedingt ? Siegelstand.UNTER_VORBEHALT : Siegelstand.JA;
    }

    private static List<Aussage> offene(Angabenlage lage) {
        List<Aussage> offene = new ArrayList<>();
        if (lage.istUngeklaert()) {
            offene.addAll(lage.andere());
        } else {
            offene.add(lage.zaehlt().orElse(null));
        }
        return offene;
    }

    private Lesart lesart(Aussage von, Aussage bis, Aussage abweichend) {
        LocalDate letzter = bis == null ? null : bis.tag().letzter();
        boolean vorzeitig = beendetAm != null && (letzter == null || beendetAm.isBefore(letzter));
        return new Lesart(von == null ? null : von.tag().erster(), vorzeitig ? beendetAm : letzter, abweichend);
    }
}
