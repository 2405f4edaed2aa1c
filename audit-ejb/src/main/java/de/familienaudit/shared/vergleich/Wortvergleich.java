package de.familienaudit.shared.vergleich;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the words in which two texts differ. */
public final class Wortvergleich {

    /** A word, or white space, or a mark between words: put together again they give the text. */
    private static final Pattern TEIL = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

    private Wortvergleich() {}

    /** Both texts in stretches; either may be an empty list for an empty text. */
    public record Paar(List<Stueck> alt, List<Stueck> neu) {}

    public static Paar zwischen(String alt, String neu) {
        List<String> alte = teile(alt);
        List<String> neue = teile(neu);
        List<Stueck> links = new ArrayList<>();
        List<Stueck> rechts = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(alte, neue, true).getDeltas()) {
            boolean anders = delta.getType() != DeltaType.EQUAL;
            add(links, delta.getSource().getLines(), anders);
            add(rechts, delta.getTarget().getLines(), anders);
        }
        return new Paar(links, rechts);
    }

    private static void add(List<Stueck> stuecke, List<String> teile, boolean anders) {
        if (!teile.isEmpty()) {
            stuecke.add(new Stueck(String.join("", teile), anders));
        }
    }

    private static List<String> teile(String text) {
        List<String> teile = new ArrayList<>();
        Matcher matcher = TEIL.matcher(text);
        while (matcher.find()) {
            teile.add(matcher.group());
        }
        return teile;
    }
}
