package org.mentormatching.batch.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An encoding with one byte for each character, and the languages that are written in it.
 *
 * @param charset its characters
 * @param tongues the languages
 * @param unusual what speaks against it beforehand
 */
record CodePage(Charset charset, List<Tongue> tongues, int unusual) {
  private static final String SAMPLES = "tongues.txt";

  /** A language and the group of code pages that have its letters. */
  private record Sample(List<String> groups, Tongue tongue) {}

  /** All that are looked at, the most usual first. */
  static List<CodePage> all() {
    List<Sample> samples = samples();
    List<CodePage> pages = new ArrayList<>();
    add(pages, "windows-1252", "west", 0, samples);
    add(pages, "windows-1250", "central", 2, samples);
    add(pages, "windows-1251", "cyrillic", 2, samples);
    add(pages, "windows-1254", "turkish", 3, samples);
    add(pages, "windows-1253", "greek", 3, samples);
    add(pages, "windows-1257", "baltic", 7, samples);
    add(pages, "x-MacRoman", "west", 5, samples);
    add(pages, "ISO-8859-2", "central", 7, samples);
    add(pages, "IBM850", "west", 6, samples);
    add(pages, "IBM852", "central", 8, samples);
    return pages;
  }

  private static void add(
      List<CodePage> pages, String name, String group, int bits, List<Sample> samples) {
    if (Charset.isSupported(name)) {
      List<Tongue> tongues =
          samples.stream()
              .filter(sample -> sample.groups().contains(group))
              .map(Sample::tongue)
              .toList();
      pages.add(new CodePage(Charset.forName(name), tongues, bits * Tongue.BIT));
    }
  }

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CodePage.class.getResourceAsStream(SAMPLES)),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] parts = line.split("\\|", 4);
          Tongue tongue = new Tongue(Integer.parseInt(parts[2]), parts[3]);
          samples.add(new Sample(List.of(parts[1].split(" ")), tongue));
        }
      }
      return samples;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What bytes mean in this code page; empty if one of them has no meaning. */
  Optional<String> meaning(byte[] bytes) {
    return Decoding.strict(bytes, charset)
        .filter(text -> text.chars().noneMatch(CodePage::isControl));
  }

  private static boolean isControl(int character) {
    return character >= 0x80 && character < 0xa0;
  }

  /** How likely it is that pieces of the file are in this code page; the higher, the likelier. */
  int likelihood(List<byte[]> pieces) {
    List<String> texts = new ArrayList<>();
    for (byte[] piece : pieces) {
      texts.add(new String(piece, charset));
    }
    return Legibility.of(texts, tongues) - unusual;
  }
}
