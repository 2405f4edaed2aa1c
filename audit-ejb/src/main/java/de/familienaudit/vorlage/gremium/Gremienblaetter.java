package de.familienaudit.vorlage.gremium;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.vorlage.domain.gremium.Beschlusssache;
import de.familienaudit.vorlage.domain.gremium.Festlegung;
import de.familienaudit.vorlage.domain.gremium.Gremiumsakte;
import de.familienaudit.vorlage.domain.gremium.Gremiumsname;
import de.familienaudit.vorlage.domain.gremium.Inhalt;
import de.familienaudit.vorlage.gremium.Eintragzeile.Vermerkt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Puts together what pages show of bodies. */
final class Gremienblaetter {

    private static final Comparator<LocalDate> OFFEN_ZUERST = Comparator.nullsFirst(Comparator.naturalOrder());

    private Gremienblaetter() {}

    static List<GremiumZeile> zeilen(Collection<Gremiumsakte> akten, LocalDate heute) {
        return akten.stream()
                .sorted(Comparator.comparing(
                                (Gremiumsakte a) -> a.gremium().ruecknahme().isPresent())
                        .thenComparing(a -> !a.bestehtAm(heute))
                        .thenComparing(a -> a.gremium().art())
                        .thenComparing(a -> a.nameAm(heute), String.CASE_INSENSITIVE_ORDER))
                .map(a -> zeile(a, heute))
                .toList();
    }

    private static GremiumZeile zeile(Gremiumsakte akte, LocalDate heute) {
        OptionalInt mitglieder = akte.mitgliederAm(heute);
        return new GremiumZeile(
                akte.gremium().id(),
                akte.nameAm(heute),
                akte.gremium().art().name(),
                akte.bestehtAm(heute),
                mitglieder.isPresent() ? mitglieder.getAsInt() : null,
                akte.oeffentlichAm(heute),
                Stream.of(Beschlusssache.values())
                        .filter(s -> akte.entscheidetAm(s, heute))
                        .map(Enum::name)
                        .toList(),
                akte.gremium().ruecknahme().isPresent());
    }

    static GremiumBlatt blatt(Gremiumsakte akte, LocalDate heute) {
        List<Eintragzeile> eintraege = new ArrayList<>(namen(akte));
        akte.festlegungen().stream()
                .sorted(Comparator.comparing((Festlegung f) -> f.inhalt().art())
                        .thenComparing(f -> f.inhalt().worueber())
                        .thenComparing(f -> f.gueltig().von().orElse(null), OFFEN_ZUERST)
                        .thenComparing(Festlegung::id))
                .map(Gremienblaetter::festlegung)
                .forEach(eintraege::add);
        return new GremiumBlatt(
                akte.gremium().version(),
                zeile(akte, heute),
                akte.gremium().artGrund(),
                eintraege,
                vermerkt(akte.gremium().ruecknahme()));
    }

    /** A name ends the day before the next one that stands begins. */
    private static List<Eintragzeile> namen(Gremiumsakte akte) {
        List<LocalDate> anfaenge =
                akte.stehendeNamen().stream().flatMap(n -> n.giltAb().stream()).toList();
        return akte.namen().stream()
                .sorted(Comparator.comparing((Gremiumsname n) -> n.giltAb().orElse(null), OFFEN_ZUERST)
                        .thenComparing(Gremiumsname::id))
                .map(n -> new Eintragzeile(
                        n.id(),
                        Eintragzeile.NAME,
                        "",
                        n.name(),
                        n.giltAb().orElse(null),
                        n.ruecknahme().isPresent() ? null : letzterTag(n, anfaenge),
                        n.quelle(),
                        vermerkt(n.erfassung()),
                        null,
                        vermerkt(n.ruecknahme())))
                .toList();
    }

    private static LocalDate letzterTag(Gremiumsname name, List<LocalDate> anfaenge) {
        return anfaenge.stream()
                .filter(tag ->
                        name.giltAb().isEmpty() || tag.isAfter(name.giltAb().get()))
                .findFirst()
                .map(tag -> tag.minusDays(1))
                .orElse(null);
    }

    private static Eintragzeile festlegung(Festlegung f) {
        return new Eintragzeile(
                f.id(),
                f.inhalt().art().name(),
                f.inhalt().worueber(),
                wert(f.inhalt()),
                f.gueltig().von().orElse(null),
                f.gueltig().bis().orElse(null),
                f.quelle(),
                vermerkt(f.erfassung()),
                f.beendigung()
                        .map(b -> new Vermerkt(b.grund(), b.von(), b.am()))
                        .orElse(null),
                vermerkt(f.ruecknahme()));
    }

    private static String wert(Inhalt inhalt) {
        if (inhalt instanceof Inhalt.Mitglieder m) {
            return String.valueOf(m.zahl());
        }
        if (inhalt instanceof Inhalt.Beratende b) {
            return String.valueOf(b.zahl());
        }
        if (inhalt instanceof Inhalt.Sitzungen s) {
            return String.valueOf(s.oeffentlich());
        }
        if (inhalt instanceof Inhalt.Frist f) {
            return String.valueOf(f.tage());
        }
        return inhalt instanceof Inhalt.Mehrheitswahl m ? m.mehrheit().name() : "";
    }

    private static Vermerkt vermerkt(Erfassung e) {
        return new Vermerkt("", e.von(), e.am());
    }

    private static Vermerkt vermerkt(Optional<Ruecknahme> r) {
        return r.map(z -> new Vermerkt(z.grund(), z.von(), z.am())).orElse(null);
    }
}
