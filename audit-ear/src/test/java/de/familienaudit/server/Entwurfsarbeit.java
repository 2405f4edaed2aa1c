package de.familienaudit.server;

import de.familienaudit.zielvereinbarung.entwurf.EntwurfBeginnen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfDetails;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.entwurf.MassnahmeBearbeiten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a person does with a draft: begin it, open the form of a measure, send it with something changed. */
@Dependent
class Entwurfsarbeit {

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private EntwurfLesenService lesen;

    long begin(long fassung) {
        return fortschreibung.beginnen(new EntwurfBeginnen(fassung, "Workshop"));
    }

    EntwurfMassnahme form(long entwurf, String nummer) {
        return zeilen(lesen.uebersicht(entwurf, null, 1)).stream()
                .filter(z -> z.nummer().equals(nummer))
                .findFirst()
                .map(z -> lesen.massnahme(entwurf, z.massnahmeId()))
                .orElseThrow();
    }

    long zielId(String nummer, long entwurf) {
        return lesen.uebersicht(entwurf, null, 1).felder().stream()
                .flatMap(f -> f.ziele().stream())
                .filter(z -> z.nummer().equals(nummer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static List<EntwurfDetails.Zeile> zeilen(EntwurfDetails d) {
        return d.felder().stream()
                .flatMap(f -> f.ziele().stream())
                .flatMap(z -> z.massnahmen().stream())
                .toList();
    }

    static Long stelle(EntwurfMassnahme m, String name) {
        return Stream.of(m)
                .flatMap(x -> x.alleStellen().stream())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static MassnahmeBearbeiten neu(EntwurfDetails d, String titel, String nummer) {
        return neu(d.kopf().id(), d.felder().get(0).ziele().get(0).id(), titel, nummer);
    }

    static MassnahmeBearbeiten neu(long entwurf, long ziel, String titel, String nummer) {
        return new MassnahmeBearbeiten(
                entwurf, null, 0, ziel, nummer, titel, "", "", "", "", "", "", null, null, "2030", null, null,
                List.of(), null, "", "");
    }

    static MassnahmeBearbeiten mitStelle(MassnahmeBearbeiten c, EntwurfMassnahme vorbild) {
        return new MassnahmeBearbeiten(
                c.fassungId(),
                null,
                0,
                c.zielId(),
                "",
                c.titel(),
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "2030",
                null,
                null,
                vorbild.stellen(),
                vorbild.federfuehrung(),
                "",
                "");
    }

    static MassnahmeBearbeiten same(EntwurfMassnahme m, String titel) {
        return command(
                m, titel, m.ende().wortlaut(), null, m.stellen(), m.federfuehrung(), m.anlagen(), m.abhaengigkeiten());
    }

    static MassnahmeBearbeiten command(
            EntwurfMassnahme m,
            String titel,
            String ende,
            LocalDate endeBis,
            List<Long> stellen,
            Long federfuehrung,
            String anlagen,
            String abhaengigkeiten) {
        return new MassnahmeBearbeiten(
                m.fassung().id(),
                m.massnahmeId(),
                m.version(),
                m.zielId(),
                "",
                titel,
                m.indikator(),
                m.zielgruppe(),
                m.kosten(),
                m.verantwortlich(),
                m.kommunikation(),
                m.beginn().wortlaut(),
                null,
                null,
                ende,
                null,
                endeBis,
                stellen,
                federfuehrung,
                anlagen,
                abhaengigkeiten);
    }
}
