package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich.Fund;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich.Massnahmenvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares any two Fassungen of an agreement, word by word (rule G-1: a change stays visible). */
@Stateless
@Guarded
public class VergleichService {

    /** Measures, and Ziele, on one page. */
    public static final int JE_SEITE = 100;

    /** As many are read at once for a file. */
    private static final int STUECK = 500;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private VergleichRepository unterschiede;

    @Inject
    private FassungstextReader texte;

    @Inject
    private Clock clock;

    /**
     * How a Fassung differs from another one of the same agreement; a fixed number of statements, however long they are.
     *
     * @param nachId the newer one
     * @param vonId the older one, null for the one before
     * @param seite which page of the measures, any number
     * @param zielseite which page of the Ziele, any number
     * @throws NotFoundException R-2, also when the two belong to different agreements
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Vergleich vergleich(long nachId, Long vonId, int seite, int zielseite) {
        Fassung nach = fassungen.get(nachId);
        List<Fassung> alle = fassungen.findFassungen(nach.zielvereinbarung().id());
        Fassung von = von(alle, nach, vonId);
        LocalDate heute = LocalDate.now(clock);
        return new Vergleich(
                FassungKopf.of(von, heute),
                FassungKopf.of(nach, heute),
                alle.stream().map(f -> FassungKopf.of(f, heute)).toList(),
                massnahmen(unterschiede.findPaare(nachId, von.id(), seite, JE_SEITE), seite),
                ziele(von, nach, unterschiede.findZiele(nachId, von.id(), zielseite, JE_SEITE), zielseite),
                vorspann(von, nach));
    }

    /**
     * Hands over everything that differs, for a file: the words of a few hundred measures at a time, however many there
     * are.
     *
     * @param vonId the older one, null for the one before
     * @return the two that are compared, the older one first
     * @throws NotFoundException R-2, also when the two belong to different agreements
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public List<FassungKopf> ausgeben(long nachId, Long vonId, Vergleichsempfang empfang) {
        Fassung nach = fassungen.get(nachId);
        Fassung von = von(fassungen.findFassungen(nach.zielvereinbarung().id()), nach, vonId);
        stueckweise(
                unterschiede.findMassnahmen(nachId, von.id(), 1, Integer.MAX_VALUE),
                funde -> massnahmen(von, nach, funde).forEach(empfang::massnahme));
        stueckweise(unterschiede.findZiele(nachId, von.id(), 1, Integer.MAX_VALUE), funde -> ziele(von, nach, funde)
                .forEach(empfang::ziel));
        empfang.vorspann(vorspann(von, nach));
        LocalDate heute = LocalDate.now(clock);
        return List.of(FassungKopf.of(von, heute), FassungKopf.of(nach, heute));
    }

    private static void stueckweise(List<Fund> funde, Consumer<List<Fund>> je) {
        for (int anfang = 0; anfang < funde.size(); anfang += STUECK) {
            je.accept(funde.subList(anfang, Math.min(anfang + STUECK, funde.size())));
        }
    }

    private static Seite<Vergleich.Massnahme> massnahmen(List<VergleichRepository.Paar> paare, int gewuenscht) {
        return seite(
                massnahmen(worte(paare, VergleichRepository.Paar::alt), worte(paare, VergleichRepository.Paar::neu)),
                paare.isEmpty() ? 0 : paare.get(0).gesamt(),
                gewuenscht);
    }

    private static List<Fassungsinhalt.Eintrag> worte(
            List<VergleichRepository.Paar> paare, Function<VergleichRepository.Paar, Fassungsinhalt.Eintrag> seite) {
        return paare.stream().map(seite).filter(Objects::nonNull).toList();
    }

    private Seite<Vergleich.Ziel> ziele(Fassung von, Fassung nach, List<Fund> funde, int gewuenscht) {
        return seite(ziele(von, nach, funde), funde.isEmpty() ? 0 : funde.get(0).gesamt(), gewuenscht);
    }

    private static <T> Seite<T> seite(List<T> zeilen, long gesamt, int gewuenscht) {
        return new Seite<>(zeilen, gesamt, Seite.nummer(gesamt, gewuenscht, JE_SEITE), JE_SEITE);
    }

    /** The first Fassung has none before it and is compared with itself: nothing differs. */
    private static Fassung von(List<Fassung> alle, Fassung nach, Long vonId) {
        if (vonId == null) {
            return alle.stream()
                    .filter(f -> f.nummer() < nach.nummer())
                    .max(Comparator.comparingInt(Fassung::nummer))
                    .orElse(nach);
        }
        return alle.stream().filter(f -> f.id().equals(vonId)).findFirst().orElseThrow(NotFoundException::new);
    }

    private List<Vergleich.Massnahme> massnahmen(Fassung von, Fassung nach, List<Fund> funde) {
        Map<Long, List<Fassungsinhalt.Eintrag>> gelesen = texte.readTexte(List.of(von.id(), nach.id()), ids(funde));
        return massnahmen(gelesen.getOrDefault(von.id(), List.of()), gelesen.getOrDefault(nach.id(), List.of()));
    }

    private static List<Vergleich.Massnahme> massnahmen(
            List<Fassungsinhalt.Eintrag> alte, List<Fassungsinhalt.Eintrag> neue) {
        return Fassungsvergleich.massnahmen(alte, neue).stream()
                .map(VergleichService::massnahme)
                .toList();
    }

    private List<Vergleich.Ziel> ziele(Fassung von, Fassung nach, List<Fund> funde) {
        Map<Long, Map<String, Zieltext>> gelesen = texte.readZieltexte(List.of(von.id(), nach.id()), ids(funde));
        return Fassungsvergleich.ziele(
                        gelesen.getOrDefault(von.id(), Map.of()), gelesen.getOrDefault(nach.id(), Map.of()))
                .stream()
                .map(z -> new Vergleich.Ziel(z.nummer(), z.art(), felder(z.felder())))
                .toList();
    }

    private List<Feldvergleich> vorspann(Fassung von, Fassung nach) {
        Map<Long, Vorspanntext> vorspanne = texte.readVorspanne(List.of(von, nach));
        return felder(Fassungsvergleich.vorspann(
                vorspanne.get(von.id()).teile(), vorspanne.get(nach.id()).teile()));
    }

    private static List<Long> ids(List<Fund> funde) {
        return funde.stream()
                .flatMap(f -> Stream.of(Optional.ofNullable(f.alt()), Optional.ofNullable(f.neu())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Vergleich.Massnahme massnahme(Massnahmenvergleich m) {
        Unterschied u = m.unterschied();
        return new Vergleich.Massnahme(
                m.massnahmeId(),
                u.art(),
                u.nummer().toString(),
                m.istVerschoben() ? m.alteNummer().toString() : "",
                u.titel(),
                felder(u.felder()));
    }

    private static List<Feldvergleich> felder(List<Unterschied.Feld> felder) {
        return felder.stream()
                .map(feld -> Feldvergleich.zwischen(feld.name(), feld.alt(), feld.neu()))
                .toList();
    }
}
