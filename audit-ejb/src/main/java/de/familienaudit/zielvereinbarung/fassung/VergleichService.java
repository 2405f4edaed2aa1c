package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich.Massnahmenvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Compares any two Fassungen of an agreement, word by word (rule G-1: a change stays visible). */
@Stateless
@Guarded
public class VergleichService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private InhaltReader inhalte;

    @Inject
    private Clock clock;

    /**
     * How a Fassung differs from another one of the same agreement; a fixed number of statements, however long they are.
     *
     * @param nachId the newer one
     * @param vonId the older one, null for the one before
     * @throws NotFoundException R-2, also when the two belong to different agreements
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Vergleich vergleich(long nachId, Long vonId) {
        Fassung nach = fassungen.get(nachId);
        List<Fassung> alle = fassungen.findFassungen(nach.zielvereinbarung().id());
        Fassung von = vonId == null ? davor(alle, nach) : finde(alle, vonId);
        Fassungsvergleich unterschiede = Fassungsvergleich.zwischen(inhalte.read(von), inhalte.read(nach));
        LocalDate heute = LocalDate.now(clock);
        return new Vergleich(
                FassungKopf.of(von, heute),
                FassungKopf.of(nach, heute),
                alle.stream().map(f -> FassungKopf.of(f, heute)).toList(),
                unterschiede.massnahmen().stream()
                        .filter(m -> !m.istGleich())
                        .map(VergleichService::massnahme)
                        .toList(),
                unterschiede.ziele().stream()
                        .map(ziel ->
                                new Vergleich.Ziel(ziel.nummer(), ziel.art().name(), felder(ziel.felder())))
                        .toList(),
                felder(unterschiede.vorspann()));
    }

    private static Fassung finde(List<Fassung> alle, long id) {
        return alle.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The first Fassung has none before it and is compared with itself: nothing differs. */
    private static Fassung davor(List<Fassung> alle, Fassung nach) {
        return alle.stream()
                .filter(f -> f.nummer() < nach.nummer())
                .max(java.util.Comparator.comparingInt(Fassung::nummer))
                .orElse(nach);
    }

    private static Vergleich.Massnahme massnahme(Massnahmenvergleich m) {
        Unterschied u = m.unterschied();
        return new Vergleich.Massnahme(
                m.massnahmeId(),
                u.art().name(),
                u.nummer().toString(),
                m.istVerschoben() ? m.alteNummer().toString() : "",
                u.titel(),
                felder(u.felder()));
    }

    private static List<Vergleich.Feld> felder(List<Unterschied.Feld> felder) {
        return felder.stream()
                .map(feld -> {
                    Wortvergleich.Paar worte = Wortvergleich.zwischen(feld.alt(), feld.neu());
                    return new Vergleich.Feld(feld.name(), worte.alt(), worte.neu());
                })
                .toList();
    }
}
