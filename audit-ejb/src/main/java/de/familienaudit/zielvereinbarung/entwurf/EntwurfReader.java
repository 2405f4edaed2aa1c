package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.zielvereinbarung.domain.entwurf.Entwurfsluecke;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich.Massnahmenvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import de.familienaudit.zielvereinbarung.fassung.GrundlageComparison;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what the overview of a draft shows. */
@Dependent
class EntwurfReader {

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private GrundlageComparison vergleiche;

    EntwurfDetails read(Fassung fassung, LocalDate heute) {
        GrundlageComparison.Result ergebnis = vergleiche.compare(fassung);
        Fassungsvergleich vergleich = ergebnis.vergleich();
        return new EntwurfDetails(
                FassungKopf.of(fassung, heute),
                fassung.version(),
                fassung.grund(),
                fassung.geaendert().map(Erfassung::am).orElse(null),
                fassung.geaendert().map(Erfassung::von).orElse(""),
                ergebnis.grundlage().map(Fassung::nummer).orElse(null),
                ergebnis.art().art().name(),
                ergebnis.art().gruende().stream()
                        .map(g -> new EntwurfDetails.Grund(g.anlass().name(), g.betrifft()))
                        .toList(),
                Entwurfsluecke.in(ergebnis.inhalt()).stream()
                        .map(l -> new EntwurfDetails.Luecke(l.art().name(), l.nummer(), l.hindertBeschluss()))
                        .toList(),
                ergebnis.grundlage().isEmpty()
                        ? List.of()
                        : vergleich.vorspann().stream()
                                .map(Unterschied.Feld::name)
                                .toList(),
                felder(fassung.id(), ergebnis),
                vergleich.massnahmen().stream()
                        .filter(m -> m.unterschied().art() == Unterschied.Art.WEGGEFALLEN)
                        .map(m -> zeile(m, "", true))
                        .toList());
    }

    private List<EntwurfDetails.Feld> felder(long fassungId, GrundlageComparison.Result ergebnis) {
        List<Ziel> ziele = teile.findZiele(fassungId);
        Map<Long, Massnahmenvergleich> unterschiede = ergebnis.vergleich().massnahmen().stream()
                .collect(Collectors.toMap(Massnahmenvergleich::massnahmeId, Function.identity(), (a, b) -> a));
        Map<String, List<Fassungsinhalt.Eintrag>> jeZiel = ergebnis.inhalt().massnahmen().stream()
                .collect(Collectors.groupingBy(e -> e.nummer().zielnummer()));
        return teile.findHandlungsfelder(fassungId).stream()
                .map(h -> new EntwurfDetails.Feld(
                        h.nummer(),
                        h.titel(),
                        h.untertitel(),
                        ziele.stream()
                                .filter(z -> z.handlungsfeld().id().equals(h.id()))
                                .map(z ->
                                        ziel(z, ergebnis, jeZiel.getOrDefault(z.zielnummer(), List.of()), unterschiede))
                                .toList()))
                .toList();
    }

    private static EntwurfDetails.ZielTeil ziel(
            Ziel ziel,
            GrundlageComparison.Result ergebnis,
            List<Fassungsinhalt.Eintrag> massnahmen,
            Map<Long, Massnahmenvergleich> unterschiede) {
        boolean markieren = ergebnis.grundlage().isPresent();
        Unterschied.Art art = ergebnis.vergleich().ziele().stream()
                .filter(z -> z.nummer().equals(ziel.zielnummer()))
                .map(Fassungsvergleich.Zielvergleich::art)
                .findFirst()
                .orElse(Unterschied.Art.GLEICH);
        return new EntwurfDetails.ZielTeil(
                ziel.id(),
                ziel.zielnummer(),
                ziel.text(),
                markieren ? art.name() : Unterschied.Art.GLEICH.name(),
                massnahmen.stream()
                        .map(e -> zeile(unterschiede.get(e.massnahmeId()), e.federfuehrung(), markieren))
                        .toList());
    }

    private static EntwurfDetails.Zeile zeile(Massnahmenvergleich m, String federfuehrung, boolean markieren) {
        Unterschied u = m.unterschied();
        return new EntwurfDetails.Zeile(
                m.massnahmeId(),
                u.nummer().toString(),
                u.titel(),
                federfuehrung,
                markieren ? u.art().name() : Unterschied.Art.GLEICH.name(),
                m.istVerschoben() ? m.alteNummer().toString() : "",
                u.felder().stream().map(Unterschied.Feld::name).toList());
    }
}
