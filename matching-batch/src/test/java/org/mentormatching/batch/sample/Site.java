package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.sample.Names.Culture;

/** Where people of the quarterly programme work. */
enum Site {
  LISBON("Lisbon", "Europe/Lisbon", "Portuguese", "established", 20, Culture.PORTUGUESE),
  WARSAW("Warsaw", "Europe/Warsaw", "Polish", "established", 14, Culture.POLISH),
  BERLIN("Berlin", "Europe/Berlin", "German", "established", 9, Culture.GERMAN),
  ISTANBUL("Istanbul", "Europe/Istanbul", "Turkish", "growth", 12, Culture.TURKISH),
  CAIRO("Cairo", "Africa/Cairo", "Arabic", "growth", 9, Culture.ARABIC),
  NAIROBI("Nairobi", "Africa/Nairobi", "Swahili", "seed", 5, Culture.KENYAN),
  BENGALURU("Bengaluru", "Asia/Kolkata", "Hindi", "growth", 11, Culture.INDIAN),
  HO_CHI_MINH_CITY(
      "Ho Chi Minh City", "Asia/Ho_Chi_Minh", "Vietnamese", "growth", 10, Culture.VIETNAMESE),
  SHANGHAI("Shanghai", "Asia/Shanghai", "Chinese", "seed", 6, Culture.CHINESE),
  MEXICO_CITY("Mexico City", "America/Mexico_City", "Spanish", "growth", 9, Culture.SPANISH),
  TORONTO("Toronto", "America/Toronto", "French", "established", 8, Culture.CANADIAN),
  AUCKLAND("Auckland", "Pacific/Auckland", "English", "seed", 3, Culture.NEW_ZEALAND);

  private static final List<Site> WEIGHTED = weighted();

  final String city;
  final String zone;
  final String language;
  final String companyStage;
  final Culture culture;
  private final int weight;

  Site(
      String city, String zone, String language, String companyStage, int weight, Culture culture) {
    this.city = city;
    this.zone = zone;
    this.language = language;
    this.companyStage = companyStage;
    this.weight = weight;
    this.culture = culture;
  }

  private static List<Site> weighted() {
    List<Site> weighted = new ArrayList<>();
    for (Site site : values()) {
      for (int i = 0; i < site.weight; i++) {
        weighted.add(site);
      }
    }
    return List.copyOf(weighted);
  }

  /** A site, large ones more often. */
  static Site draw(Dice dice) {
    return dice.pick(WEIGHTED);
  }
}
