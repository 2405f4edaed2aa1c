package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.signatur.pades.Befund;
import de.familienaudit.signatur.pades.Beispielzertifikate;
import de.familienaudit.signatur.pades.GepruefteSignatur;
import de.familienaudit.signatur.pades.Pruefbericht;
import de.familienaudit.signatur.pades.Zertifikatsangaben;
import de.familienaudit.signatur.signaturpruefung.BekanntesSchriftstueck.Treffer;
import de.familienaudit.signatur.zertifikat.Zertifikatsinhaber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rules S-3, S-4: compares what a verification found with what this program knows of documents and certificates. */
final class AuskunftBuilder {

    private final List<BekannteSchriftstuecke> bekannte;

    AuskunftBuilder(List<BekannteSchriftstuecke> bekannte) {
        this.bekannte = List.copyOf(bekannte);
    }

    Signaturauskunft auskunft(Pruefbericht bericht) {
        BekanntesSchriftstueck schriftstueck = bekanntes(bericht);
        Pruefbericht verglichen = verglichen(bericht, schriftstueck);
        return new Signaturauskunft(
                verglichen.urteil().name(),
                namen(verglichen.befunde()),
                verglichen.signaturen().stream()
                        .map(s -> zeile(s, schriftstueck))
                        .toList(),
                schriftstueck,
                verglichen.sha256(),
                verglichen.groesse(),
                verglichen.detailbericht());
    }

    private BekanntesSchriftstueck bekanntes(Pruefbericht bericht) {
        return bekannte.stream()
                .map(b -> b.finde(bericht.sha256(), bericht.kennung()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** A file with the identifier of a known document has to be that document, byte for byte. */
    private static Pruefbericht verglichen(Pruefbericht bericht, BekanntesSchriftstueck schriftstueck) {
        if (schriftstueck == null || schriftstueck.treffer() != Treffer.NUR_KENNUNG) {
            return bericht;
        }
        Pruefbericht anders = bericht.mit(Befund.NICHT_DIE_HINTERLEGTE_DATEI);
        boolean fehlt = bericht.signaturen().size() < schriftstueck.unterschriften();
        return fehlt ? anders.mit(Befund.SIGNATUR_FEHLT) : anders;
    }

    private Signaturzeile zeile(GepruefteSignatur signatur, BekanntesSchriftstueck schriftstueck) {
        Zertifikatsangaben zertifikat = signatur.zertifikat();
        Optional<Zertifikatsinhaber> inhaber = Optional.ofNullable(zertifikat).flatMap(z -> bekannte.stream()
                .map(b -> b.inhaber(z.sha256()))
                .flatMap(Optional::stream)
                .findFirst());
        boolean fremd = schriftstueck != null
                && schriftstueck.unterzeichnerKonto() != 0
                && inhaber.filter(i -> i.kontoId() != schriftstueck.unterzeichnerKonto())
                        .isPresent();
        return new Signaturzeile(
                zertifikat == null ? "" : zertifikat.name(),
                zertifikat == null ? "" : zertifikat.inhaber(),
                zertifikat == null ? "" : zertifikat.aussteller(),
                zertifikat == null ? "" : zertifikat.seriennummer(),
                zertifikat == null ? null : zertifikat.gueltigVon(),
                zertifikat == null ? null : zertifikat.gueltigBis(),
                signatur.zeitstempel() ? signatur.nachgewiesenSeit() : signatur.behaupteteZeit(),
                signatur.zeitstempel(),
                signatur.stufe(),
                signatur.ort(),
                signatur.ganzeDatei(),
                Umfangszeile.von(signatur.umfang()),
                signatur.euListe(),
                inhaber.map(Zertifikatsinhaber::name).orElse(""),
                fremd,
                zertifikat != null && zertifikat.inhaber().contains(Beispielzertifikate.KENNWORT),
                namen(signatur.befunde()));
    }

    private static List<String> namen(Collection<Befund> befunde) {
        return befunde.stream().sorted().map(Befund::name).toList();
    }
}
