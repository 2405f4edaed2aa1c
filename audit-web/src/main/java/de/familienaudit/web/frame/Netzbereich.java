package de.familienaudit.web.frame;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One network address or a range of them, as {@code 10.0.0.7} or {@code 10.0.0.0/8}; never a name, so nothing is looked up.
 *
 * @param anfang bytes of its first address
 * @param bits how many of them have to be the same
 */
record Netzbereich(List<Byte> anfang, int bits) {

    private static final Pattern ADRESSE =
            Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:]+(?:(?:\\d{1,3}\\.){3}\\d{1,3})?|::");

    private static final Pattern BEREICH = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");

    /**
     * The ranges of a setting, separated by commas.
     *
     * @throws IllegalArgumentException when a part is none
     */
    static List<Netzbereich> liste(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(teil -> !teil.isEmpty())
                .map(Netzbereich::von)
                .toList();
    }

    private static Netzbereich von(String text) {
        Matcher m = BEREICH.matcher(text);
        List<Byte> bytes = m.matches() ? bytes(m.group(1)).orElse(List.of()) : List.of();
        int alle = bytes.size() * Byte.SIZE;
        int bits = bytes.isEmpty() || m.group(2) == null ? alle : Integer.parseInt(m.group(2));
        if (bytes.isEmpty() || bits > alle) {
            throw new IllegalArgumentException(
                    Netzadresse.SETTING + ": „" + text + "“ ist keine Netzadresse und kein Bereich");
        }
        return new Netzbereich(bytes, bits);
    }

    /** The address in its usual form; empty when the text is none. */
    static Optional<String> adresse(String text) {
        return parse(text).map(InetAddress::getHostAddress);
    }

    /** @param adresse as {@link #adresse} writes it; what is none lies in no range */
    boolean enthaelt(String adresse) {
        List<Byte> andere = bytes(adresse).orElse(List.of());
        if (andere.size() != anfang.size()) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int maske = 0x80 >> (bit % Byte.SIZE);
            if (((anfang.get(bit / Byte.SIZE) ^ andere.get(bit / Byte.SIZE)) & maske) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<List<Byte>> bytes(String text) {
        return parse(text).map(adresse -> {
            Byte[] bytes = new Byte[adresse.getAddress().length];
            Arrays.setAll(bytes, i -> adresse.getAddress()[i]);
            return List.of(bytes);
        });
    }

    private static Optional<InetAddress> parse(String text) {
        String ohne = text.strip().replaceAll("^\\[|]$", "");
        if (!ADRESSE.matcher(ohne).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(ohne));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
