package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.domain.fassung.Abhaengigkeit;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.NummernRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Pflichtanlage;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Fills the form of one measure of a draft. */
@Dependent
class EntwurfMassnahmeReader {

    private static final Vereinbart LEER = new Vereinbart("", "", "", "", "", "", Zeitangabe.of(""), Zeitangabe.of(""));

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private EntwurfteileRepository einzelne;

    @Inject
    private EntwurfZuordnung zuordnung;

    @Inject
    private StellenService stellen;

    EntwurfMassnahme read(Fassung fassung, long massnahmeId, LocalDate heute) {
        Massnahmentext text = massnahmen.findText(massnahmeId, fassung.id()).orElseThrow(NotFoundException::new);
        return form(fassung, text.ziel(), text, massnahmeId, text.nummer().toString(), heute);
    }

    EntwurfMassnahme readNew(Fassung fassung, long zielId, Long vorlage, LocalDate heute) {
        Ziel ziel = teile.getZiel(fassung.id(), zielId);
        Massnahmentext text = vorlage == null
                ? null
                : massnahmen.findText(vorlage, fassung.id()).orElseThrow(NotFoundException::new);
        String nummer = NummernRule.naechste(
                        ziel.handlungsfeld().nummer(),
                        ziel.nummer(),
                        einzelne.findHoechsteNummer(
                                fassung.zielvereinbarung().id(),
                                ziel.handlungsfeld().nummer(),
                                ziel.nummer()))
                .toString();
        return form(fassung, ziel, text, null, nummer, heute);
    }

    /** @param text the words to begin with, null for none */
    private EntwurfMassnahme form(
            Fassung fassung, Ziel ziel, Massnahmentext text, Long massnahmeId, String nummer, LocalDate heute) {
        Vereinbart v = text == null ? LEER : text.vereinbart();
        return new EntwurfMassnahme(
                FassungKopf.of(fassung, heute),
                massnahmeId,
                text == null ? 0 : text.version(),
                fassung.status().name(),
                nummer,
                ziel.id(),
                ziel.zielnummer(),
                ziel.text(),
                v.titel(),
                v.indikator(),
                v.zielgruppe(),
                v.kosten(),
                v.verantwortlich(),
                v.kommunikation(),
                ZeitDetails.of(v.beginn()),
                ZeitDetails.of(v.ende()),
                text == null ? List.of() : zuordnung.beteiligte(text),
                text == null || text.federfuehrungId() == null
                        ? null
                        : zuordnung.wirksame(List.of(text.federfuehrungId())).get(0),
                text == null ? "" : anlagen(text),
                text == null ? "" : abhaengigkeiten(fassung, text),
                stellen.stellen().stream()
                        .map(s -> new EntwurfMassnahme.Auswahl(s.id(), s.name(), s.intern()))
                        .toList());
    }

    private String anlagen(Massnahmentext text) {
        return teile.findAnlagen(List.of(text)).stream()
                .map(Pflichtanlage::bezeichnung)
                .collect(Collectors.joining("\n"));
    }

    private String abhaengigkeiten(Fassung fassung, Massnahmentext text) {
        return einzelne.findAbhaengigkeiten(fassung.id(), text.nummer().toString()).stream()
                .filter(a -> a.von().equals(text.nummer().toString()))
                .map(Abhaengigkeit::auf)
                .collect(Collectors.joining(", "));
    }
}
