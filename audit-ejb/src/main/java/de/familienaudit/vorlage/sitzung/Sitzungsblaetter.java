package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.zeit.Feiertag;
import de.familienaudit.vorlage.domain.gremium.Fristsache;
import de.familienaudit.vorlage.domain.sitzung.Ladungsregel;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsfristen;
import de.familienaudit.vorlage.domain.sitzung.SitzungsfristenRule;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import de.familienaudit.vorlage.gremium.Gremienkunde;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Bezug;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Frist;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Fristtage;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Herkunft;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what pages show of sessions. */
final class Sitzungsblaetter {

    private static final int WOCHE = 7;

    private Sitzungsblaetter() {}

    static SitzungZeile zeile(Sitzung sitzung, Gremienkunde gremien) {
        Sitzungsplan plan = sitzung.plan();
        return new SitzungZeile(
                sitzung.id(),
                gremien.nameAm(sitzung.gremium().id(), plan.tag()),
                new SitzungZeile.Wann(plan.tag(), plan.von(), plan.bis()),
                plan.ort(),
                plan.form().name(),
                sitzung.stand().name(),
                plan.dringlich(),
                sitzung.quelle().isPresent());
    }

    static Bezug bezug(Sitzung sitzung) {
        return new Bezug(sitzung.id(), sitzung.plan().tag(), sitzung.stand().name());
    }

    static Herkunft herkunft(Sitzung sitzung) {
        Erfassung erfassung = sitzung.erfassung();
        return new Herkunft(
                sitzung.quelle().orElse(""),
                sitzung.nacherfassungsgrund().orElse(""),
                sitzung.aenderungsgrund(),
                erfassung.von(),
                erfassung.am());
    }

    /** How long before the session its body has to be invited: as set for that day, else by law. */
    static Ladungsregel regel(Sitzung sitzung, Gremienkunde gremien) {
        long id = sitzung.gremium().id();
        LocalDate tag = sitzung.plan().tag();
        return Ladungsregel.von(
                gremien.fristtageAm(id, Fristsache.LADUNG, tag),
                gremien.fristtageAm(id, Fristsache.LADUNG_POST, tag),
                gremien.fristtageAm(id, Fristsache.VORLAGEN, tag));
    }

    /** Empty where nothing has to be done before it; the agenda of a session that is not public is not published. */
    static Optional<Sitzungsfristen> fristen(Sitzung sitzung, Gremienkunde gremien) {
        if (!sitzung.hatFristen()) {
            return Optional.empty();
        }
        Sitzungsplan plan = sitzung.plan();
        Sitzungsfristen fristen = SitzungsfristenRule.fristen(plan.tag(), regel(sitzung, gremien), plan.dringlich());
        return Optional.of(istOeffentlich(sitzung, gremien) ? fristen : fristen.ohneTagesordnung());
    }

    static boolean istOeffentlich(Sitzung sitzung, Gremienkunde gremien) {
        return gremien.oeffentlichAm(sitzung.gremium().id(), sitzung.plan().tag());
    }

    static Fristtage fristtage(Sitzung sitzung, Sitzungsfristen fristen) {
        LocalDate tag = sitzung.plan().tag();
        return new Fristtage(
                frist(fristen.vorlagen(), tag, 0),
                frist(fristen.ladungPerPost(), tag, 1),
                frist(fristen.ladung(), tag, sitzung.plan().dringlich() ? 0 : 1),
                frist(fristen.tagesordnung(), tag, 0));
    }

    /** @param ohne days that the rule does not count: the day of the session, where whole days lie in between */
    private static Frist frist(LocalDate frist, LocalDate sitzung, int ohne) {
        return frist == null ? null : new Frist(frist, (int) ChronoUnit.DAYS.between(frist, sitzung) - ohne);
    }

    /** The first day that the table of a month shows: the Monday of the week of its first one. */
    static LocalDate erster(YearMonth monat) {
        LocalDate erster = monat.atDay(1);
        return erster.minusDays(erster.getDayOfWeek().getValue() - 1L);
    }

    /** The last day that the table of a month shows: the Sunday of the week of its last one. */
    static LocalDate letzter(YearMonth monat) {
        LocalDate letzter = monat.atEndOfMonth();
        return letzter.plusDays((long) WOCHE - letzter.getDayOfWeek().getValue());
    }

    /** @param feiertage asked for the holiday of each day */
    static Sitzungsmonat monat(
            YearMonth monat,
            List<SitzungZeile> sitzungen,
            LocalDate heute,
            Function<LocalDate, Optional<Feiertag>> feiertage) {
        Map<LocalDate, List<SitzungZeile>> jeTag =
                sitzungen.stream().collect(Collectors.groupingBy(s -> s.wann().tag()));
        List<Sitzungsmonat.Woche> wochen = new ArrayList<>();
        for (LocalDate montag = erster(monat); !montag.isAfter(letzter(monat)); montag = montag.plusDays(WOCHE)) {
            List<Sitzungsmonat.Tag> tage = montag.datesUntil(montag.plusDays(WOCHE))
                    .map(tag -> new Sitzungsmonat.Tag(
                            tag,
                            YearMonth.from(tag).equals(monat),
                            tag.equals(heute),
                            feiertage.apply(tag).map(Enum::name).orElse(""),
                            jeTag.getOrDefault(tag, List.of())))
                    .toList();
            wochen.add(new Sitzungsmonat.Woche(montag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), tage));
        }
        return new Sitzungsmonat(monat, wochen);
    }
}
