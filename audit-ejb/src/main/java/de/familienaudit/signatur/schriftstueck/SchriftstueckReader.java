package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.domain.Bestaetigung;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Signaturzertifikat;
import de.familienaudit.signatur.domain.Unterzeichner;
import de.familienaudit.signatur.domain.Unterzeichnung;
import de.familienaudit.signatur.domain.UnterzeichnungsbefugnisPolicy;
import de.familienaudit.signatur.domain.Zertifikatsstand;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts together what the pages of papers show. */
@Dependent
class SchriftstueckReader {

    @Inject
    private SchriftstueckRepository papiere;

    @Inject
    private SignaturzertifikatRepository register;

    @Inject
    private Unterzeichnungsbefugnis befugnis;

    @Inject
    private Schriftstueckherkuenfte herkuenfte;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    SchriftstueckDetails details(Schriftstueck s) {
        List<Bestaetigung> bestaetigungen = papiere.findBestaetigungen(s.id());
        return new SchriftstueckDetails(
                s.id(),
                s.version(),
                s.art().name(),
                herkuenfte.von(s.art()).fundort(s.bezugId()),
                s.titel(),
                s.status().name(),
                s.status().istOffen(),
                datei(s.datei()),
                wer(s.einreichung()),
                s.zurueckgezogenAm() == null
                        ? null
                        : new SchriftstueckDetails.Wer(s.zurueckgezogenVon(), s.zurueckgezogenAm()),
                s.zurueckgezogenGrund(),
                papiere.findUnterzeichnung(s.id())
                        .map(SchriftstueckReader::signatur)
                        .orElse(null),
                bestaetigungen.stream().map(SchriftstueckReader::klick).toList(),
                darf(s, bestaetigungen));
    }

    private SchriftstueckDetails.Darf darf(Schriftstueck s, List<Bestaetigung> bestaetigungen) {
        boolean offen = s.status().istOffen();
        boolean nacherfassen = offen && darf(SignaturRechte.UNTERSCHRIFT_NACHERFASSEN);
        boolean zurueckziehen = offen && darf(herkuenfte.von(s.art()).recht());
        if (!offen || !darf(SignaturRechte.UNTERZEICHNEN)) {
            return new SchriftstueckDetails.Darf(false, false, nacherfassen, zurueckziehen, "", "", "", "", "");
        }
        UnterzeichnungsbefugnisPolicy policy = befugnis.policy();
        Optional<Violation> hindernis = policy.hindernis(s.beteiligteKonten());
        if (hindernis.isPresent()) {
            String code = hindernis.get().code();
            return new SchriftstueckDetails.Darf(false, false, nacherfassen, zurueckziehen, code, "", "", "", "");
        }
        Unterzeichner wer = policy.unterzeichner(s.beteiligteKonten());
        boolean schonBestaetigt = bestaetigungen.stream()
                .anyMatch(b -> b.kontoId() == currentActor.get().kontoId());
        return new SchriftstueckDetails.Darf(
                true,
                !schonBestaetigt,
                nacherfassen,
                zurueckziehen,
                "",
                wer.funktion(),
                wer.vertretene(),
                papiere.findLetztenOrt().orElse(""),
                zertifikat());
    }

    private String zertifikat() {
        Instant jetzt = clock.instant();
        List<Signaturzertifikat> gueltige = register.findVon(currentActor.get().kontoId()).stream()
                .filter(z -> z.stand(jetzt) == Zertifikatsstand.GUELTIG)
                .toList();
        if (gueltige.isEmpty()) {
            return "KEINES";
        }
        return gueltige.stream().allMatch(z -> z.daten().beispiel()) ? "BEISPIEL" : "VORHANDEN";
    }

    private boolean darf(String aktion) {
        return accessTable.erlaubt(currentActor.get(), aktion);
    }

    private static SchriftstueckDetails.Signatur signatur(Unterzeichnung u) {
        return new SchriftstueckDetails.Signatur(
                u.art().name(),
                u.personName(),
                u.funktion(),
                u.vertretenePerson(),
                u.ort(),
                u.datum(),
                u.zeitpunkt(),
                u.stufe(),
                u.inhaber(),
                u.aussteller(),
                u.seriennummer(),
                u.istBeispiel(),
                datei(u.datei()),
                u.istNacherfasst(),
                u.quelle(),
                u.grund(),
                wer(u.erfassung()));
    }

    private static SchriftstueckDetails.Klick klick(Bestaetigung b) {
        return new SchriftstueckDetails.Klick(b.personName(), b.funktion(), b.vertretenePerson(), b.zeitpunkt());
    }

    private static SchriftstueckDetails.Datei datei(Schriftstueck.Datei d) {
        return new SchriftstueckDetails.Datei(d.dateiname(), d.medientyp(), d.sha256(), d.groesse());
    }

    private static SchriftstueckDetails.Wer wer(Vermerk v) {
        return new SchriftstueckDetails.Wer(v.name(), v.am());
    }
}
