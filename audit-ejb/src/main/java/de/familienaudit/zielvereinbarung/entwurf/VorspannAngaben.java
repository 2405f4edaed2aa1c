package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Visionspunkt;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspann;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The front matter of a Fassung as it is typed (rule A-2); texts are never null.
 *
 * @param protokolldatum day of the protocol, null when not known
 * @param vision the points of the vision, one a line
 */
public record VorspannAngaben(
        String titel,
        String projektleitung,
        String auditorin,
        LocalDate protokolldatum,
        String gesamtziel,
        String vision,
        String definitionFamilie,
        String definitionSenioren,
        String zielDesAudits)
        implements Serializable {

    static VorspannAngaben of(Vorspann v, List<String> vision) {
        return new VorspannAngaben(
                v.titel(),
                v.projektleitung(),
                v.auditorin(),
                v.protokolldatum().orElse(null),
                v.gesamtziel(),
                String.join("\n", vision),
                v.definitionFamilie(),
                v.definitionSenioren(),
                v.zielDesAudits());
    }

    Vorspann vorspann() {
        return Vorspann.builder()
                .titel(titel.strip())
                .projektleitung(projektleitung.strip())
                .auditorin(auditorin.strip())
                .protokolldatum(protokolldatum)
                .gesamtziel(gesamtziel.strip())
                .definitionFamilie(definitionFamilie.strip())
                .definitionSenioren(definitionSenioren.strip())
                .zielDesAudits(zielDesAudits.strip())
                .build();
    }

    List<Visionspunkt> visionspunkte(Fassung fassung) {
        List<Visionspunkt> punkte = new ArrayList<>();
        Visionspunkt.zeilen(vision).forEach(zeile -> punkte.add(new Visionspunkt(fassung, punkte.size() + 1, zeile)));
        return punkte;
    }
}
