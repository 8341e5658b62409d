package org.mentormatching.batch.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The stylesheet or the script of a page: a text of this program alone, with the digest by which
 * the page's content-security policy knows it.
 *
 * @param text as it stands between the tags
 * @param digest as a policy names it
 */
public record Inlined(String text, String digest) {
  /** How pages look. */
  static final Inlined STYLE = read("page.css");

  /** What makes a report searchable and lets its reader decide. */
  static final Inlined SCRIPT = read("report.js");

  private static Inlined read(String file) {
    try (InputStream resource = Inlined.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Inlined(text, "sha256-" + Base64.getEncoder().encodeToString(digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
