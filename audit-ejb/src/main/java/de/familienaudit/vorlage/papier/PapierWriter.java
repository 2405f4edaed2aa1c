package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Papier;
import java.util.Objects;

/** What was recorded of a paper, as it is typed: the other way round of {@link PapierReader}. */
public final class PapierWriter {

    private PapierWriter() {}

    public static Vorlagenangaben angaben(Papier papier) {
        return new Vorlagenangaben(
                papier.nummer(),
                papier.art().name(),
                new Vorlagenangaben.Texte(
                        papier.text().betreff(),
                        papier.text().beschluss(),
                        papier.text().sachverhalt(),
                        papier.text().einreicher(),
                        papier.text().bemerkung(),
                        papier.text().eilgrund()),
                new Vorlagenangaben.Kaemmerei(
                        papier.kaemmerei().stand().name(),
                        papier.kaemmerei().text(),
                        Objects.toString(papier.kaemmerei().haushaltsjahr(), "")),
                new Vorlagenangaben.Ausgefertigt(
                        papier.ausfertigung().am(), papier.ausfertigung().durch()),
                papier.folge().stream().map(PapierWriter::zeile).toList(),
                papier.finanzen().stream().map(Finanzangabe::von).toList(),
                new Vorlagenangaben.Woher(
                        papier.herkunft().quelle(), papier.herkunft().grund()),
                BezugReader.angabe(papier.bezug()));
    }

    static Beratungsangabe zeile(Beratung zeile) {
        Entscheidungsumfang umfang = zeile.marke().umfang();
        return new Beratungsangabe(
                zeile.gremium(),
                zeile.tag(),
                zeile.rolle().name(),
                zeile.stand().name(),
                new Beratungsangabe.Entscheidung(
                        umfang == Entscheidungsumfang.NICHTS ? "" : umfang.name(),
                        zeile.marke().teile(),
                        zeile.marke().geaendert()),
                new Beratungsangabe.Ausfall(
                        zeile.verbleib().grund(), zeile.verbleib().nachfolgerin()),
                zeile.bemerkung(),
                zeile.abstimmungen().stream().map(Stimmangabe::of).toList());
    }
}
