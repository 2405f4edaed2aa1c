package de.familienaudit.vorlage.sitzung;

import de.familienaudit.frist.Termin;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.domain.sitzung.Absage;
import de.familienaudit.vorlage.domain.sitzung.Ladungsregel;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.SitzungsbemerkungenRule;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import de.familienaudit.vorlage.domain.sitzung.Umstaende;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.gremium.Gremienkunde;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Absageblatt;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Bezug;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Vermerk;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Sessions of the bodies of the Kommune, as list, as month, and each with its deadlines (rules V-5, V-16). */
@Stateless
@Guarded
public class SitzungService {

    /** Kind of the deadlines of sessions, for {@link de.familienaudit.frist.FristenService}. */
    public static final String FRISTART = "SITZUNG";

    /** Sessions on one page of the list. */
    public static final int JE_SEITE = 25;

    private static final int JE_ABSCHNITT = 500;

    /** Names of the forms of a session. */
    public static final List<String> FORMEN = namen(Sitzungsform.values());

    /** Names of what can have become of a session. */
    public static final List<String> STAENDE = namen(Sitzungsstand.values());

    @Inject
    private SitzungRepository repository;

    @Inject
    private SitzungQuery query;

    @Inject
    private GremienReader reader;

    @Inject
    private Feiertagskalender feiertage;

    @Inject
    private Clock clock;

    /** One page of sessions. */
    @Requires(value = SitzungRechte.SITZUNGEN_LESEN, schreibt = false)
    public SitzungsListe liste(SitzungFilter filter) {
        Gremienkunde gremien = reader.kunde();
        return new SitzungsListe(
                zeilen(query.findSeite(filter, JE_SEITE), gremien), query.findJahre(), gremien.auswahl(heute()));
    }

    /** A larger page of the same sessions, to write them out one page after the other. */
    @Requires(value = SitzungRechte.SITZUNGEN_LESEN, schreibt = false)
    public Seite<SitzungZeile> abschnitt(SitzungFilter filter) {
        return zeilen(query.findSeite(filter, JE_ABSCHNITT), reader.kunde());
    }

    /**
     * The sessions of all bodies in a month, with the days of its first and last week.
     *
     * @param monat null for the one of today
     */
    @Requires(value = SitzungRechte.SITZUNGEN_LESEN, schreibt = false)
    public Sitzungsmonat monat(YearMonth monat) {
        YearMonth gezeigt = monat == null ? YearMonth.from(heute()) : monat;
        List<Sitzung> sitzungen =
                repository.findBetween(Sitzungsblaetter.erster(gezeigt), Sitzungsblaetter.letzter(gezeigt));
        return Sitzungsblaetter.monat(gezeigt, zeilen(sitzungen, reader.kunde()), heute(), feiertage::am);
    }

    /** @throws NotFoundException R-2 */
    @Requires(value = SitzungRechte.SITZUNGEN_LESEN, schreibt = false)
    public SitzungBlatt sitzung(long id) {
        Sitzung sitzung = repository.find(id);
        Gremienkunde gremien = reader.kunde();
        Ladungsregel regel = Sitzungsblaetter.regel(sitzung, gremien);
        LocalDate tag = sitzung.plan().tag();
        Umstaende umstaende = new Umstaende(
                feiertage.am(tag).orElse(null),
                gremien.bestehtAm(sitzung.gremium().id(), tag),
                Sitzungsblaetter.istOeffentlich(sitzung, gremien),
                repository.hasOtherOnDay(sitzung));
        return new SitzungBlatt(
                sitzung.version(),
                sitzung.gremium().id(),
                Sitzungsblaetter.zeile(sitzung, gremien),
                !tag.isAfter(heute()),
                Sitzungsblaetter.fristen(sitzung, gremien)
                        .map(f -> Sitzungsblaetter.fristtage(sitzung, f))
                        .orElse(null),
                SitzungsbemerkungenRule.bemerkungen(sitzung, umstaende, regel),
                Sitzungsblaetter.herkunft(sitzung),
                sitzung.absage().map(a -> absage(sitzung, a)).orElse(null),
                repository.findVorgaenger(id).map(Sitzungsblaetter::bezug).orElse(null),
                sitzung.ruecknahme().map(SitzungService::vermerk).orElse(null));
    }

    /**
     * The session as an appointment for a calendar outside (F-4).
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = SitzungRechte.SITZUNGEN_LESEN, schreibt = false)
    public Termin termin(long id) {
        Sitzung sitzung = repository.find(id);
        Sitzungsplan plan = sitzung.plan();
        return new Termin(
                "sitzung-" + id + "@familienaudit",
                sitzung.version(),
                new Termin.Wann(plan.tag(), plan.von(), plan.bis()),
                reader.kunde().nameAm(sitzung.gremium().id(), plan.tag()),
                plan.ort(),
                "",
                !sitzung.steht(),
                clock.instant());
    }

    private Absageblatt absage(Sitzung sitzung, Absage absage) {
        Bezug nachfolger =
                repository.findNachfolger(sitzung).map(Sitzungsblaetter::bezug).orElse(null);
        List<Bezug> wahl = nachfolger == null && sitzung.stand() == Sitzungsstand.ABGESAGT
                ? repository.findFreie(sitzung.gremium().id(), sitzung.plan().tag()).stream()
                        .map(Sitzungsblaetter::bezug)
                        .toList()
                : List.of();
        return new Absageblatt(new Vermerk(absage.grund(), absage.von(), absage.am()), nachfolger, wahl);
    }

    private static Vermerk vermerk(Ruecknahme r) {
        return new Vermerk(r.grund(), r.von(), r.am());
    }

    private static Seite<SitzungZeile> zeilen(Seite<Sitzung> seite, Gremienkunde gremien) {
        return new Seite<>(zeilen(seite.zeilen(), gremien), seite.gesamt(), seite.nummer(), seite.groesse());
    }

    private static List<SitzungZeile> zeilen(List<Sitzung> sitzungen, Gremienkunde gremien) {
        return sitzungen.stream().map(s -> Sitzungsblaetter.zeile(s, gremien)).toList();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private static List<String> namen(Enum<?>... konstanten) {
        return Stream.of(konstanten).map(Enum::name).toList();
    }
}
