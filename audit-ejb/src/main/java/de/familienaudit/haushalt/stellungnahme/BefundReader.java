package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.haushalt.domain.stellungnahme.BefundRule;
import de.familienaudit.haushalt.domain.stellungnahme.Befundzeile;
import de.familienaudit.haushalt.domain.stellungnahme.Postenfrage;
import de.familienaudit.haushalt.domain.stellungnahme.Stellenlage;
import de.familienaudit.haushalt.haushaltsstelle.Stellennennungen;
import de.familienaudit.shared.Sha256;
import de.familienaudit.vorlage.stellungnahme.Finanzfrage;
import de.familienaudit.vorlage.stellungnahme.Papierfrage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the budget says to what a paper asks, at this moment (rules H-5, H-13); a fixed number of statements. */
@Dependent
class BefundReader {

    @Inject
    private Stellennennungen nennungen;

    @Inject
    private Stellenlagen lagen;

    List<Befundzeile> find(Papierfrage papier) {
        Set<String> texte = papier.fragen().stream()
                .map(Finanzfrage::stelle)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
        Map<String, Long> genannte = texte.isEmpty() ? Map.of() : nennungen.find(texte);
        Map<Long, List<Stellenlage>> jeStelle = lagen.find(new HashSet<>(genannte.values()), papier.vorlageId());
        return BefundRule.zeilen(papier.fragen().stream()
                .map(f -> frage(f, genannte.get(f.stelle()), jeStelle))
                .toList());
    }

    /** @param stelleId null where the line names no position that there is */
    private static Postenfrage frage(Finanzfrage frage, Long stelleId, Map<Long, List<Stellenlage>> jeStelle) {
        return new Postenfrage(
                frage.zeile(),
                frage.art(),
                frage.stelle(),
                frage.von() == null ? null : new Postenfrage.Jahre(frage.von(), frage.bis()),
                frage.jeJahr(),
                stelleId == null ? null : jeStelle.getOrDefault(stelleId, List.of()));
    }

    /** All of them as one value: the same as long as the budget says the same. */
    static String wert(List<Befundzeile> zeilen) {
        return Sha256.hex(zeilen.toString().getBytes(StandardCharsets.UTF_8));
    }
}
