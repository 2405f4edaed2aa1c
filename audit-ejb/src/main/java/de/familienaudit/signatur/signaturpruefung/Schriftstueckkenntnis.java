package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Unterzeichnung;
import de.familienaudit.signatur.domain.Unterzeichnungsart;
import de.familienaudit.signatur.schriftstueck.SchriftstueckRepository;
import de.familienaudit.signatur.schriftstueck.Schriftstueckherkuenfte;
import de.familienaudit.signatur.schriftstueck.Schriftstueckherkunft;
import de.familienaudit.signatur.signaturpruefung.BekanntesSchriftstueck.Treffer;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatRepository;
import de.familienaudit.signatur.zertifikat.Zertifikatsinhaber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Rules S-3, S-4: recognises papers of this Kommune by their bytes, else by the identifier inside the PDF. */
@RequestScoped
class Schriftstueckkenntnis implements BekannteSchriftstuecke {

    @Inject
    private SchriftstueckRepository papiere;

    @Inject
    private SignaturzertifikatRepository register;

    @Inject
    private Schriftstueckherkuenfte herkuenfte;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public Optional<BekanntesSchriftstueck> finde(String sha256, String kennung) {
        if (currentActor.get().kommuneId() == 0) {
            return Optional.empty();
        }
        return papiere.findUnterzeichnet(sha256)
                .map(s -> bekannt(Treffer.UNTERSCHRIEBENE_DATEI, s))
                .or(() -> papiere.findEingefroren(sha256).map(s -> bekannt(Treffer.DATEI_VOR_DER_UNTERSCHRIFT, s)))
                .or(() -> kennung.isEmpty()
                        ? Optional.empty()
                        : papiere.findNachKennung(kennung).map(s -> bekannt(Treffer.NUR_KENNUNG, s)));
    }

    private BekanntesSchriftstueck bekannt(Treffer treffer, Schriftstueck s) {
        Optional<Unterzeichnung> unterzeichnung =
                papiere.findUnterzeichnung(s.id()).filter(u -> u.art() == Unterzeichnungsart.ELEKTRONISCH);
        Schriftstueckherkunft.Geltung geltung = herkuenfte.von(s.art()).geltung(s.bezugId());
        return new BekanntesSchriftstueck(
                treffer,
                geltung.bezeichnung(),
                geltung.inKraft(),
                geltung.statt(),
                unterzeichnung.isPresent() ? 1 : 0,
                unterzeichnung.map(Unterzeichnung::kontoId).orElse(0L),
                unterzeichnung.map(Unterzeichnung::personName).orElse(""));
    }

    @Override
    public Optional<Zertifikatsinhaber> inhaber(String zertifikatSha256) {
        if (currentActor.get().kommuneId() == 0) {
            return Optional.empty();
        }
        return register.findNachSha256(zertifikatSha256)
                .filter(z -> z.bestaetigung().isPresent())
                .map(z -> new Zertifikatsinhaber(z.kontoId(), register.name(z.kontoId(), LocalDate.now(clock))));
    }
}
