package org.mentormatching.batch.intake;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;

/** Other names under which exports know our columns, in English, German and French. */
final class HeaderAliases {
  private static final String[][] OF_PEOPLE = {
    {
      "id",
      "Employee ID",
      "Employee number",
      "Employee no",
      "Emp ID",
      "Staff ID",
      "Staff number",
      "Personnel number",
      "Personnel no",
      "Worker ID",
      "User ID",
      "Person number",
      "Participant ID",
      "Mitarbeiternummer",
      "Mitarbeiternr",
      "Mitarbeiter-ID",
      "Personalnummer",
      "Personalnr",
      "Personal-Nr",
      "Matricule",
      "Numéro d'employé",
      "Identifiant"
    },
    {
      "name",
      "Full name",
      "Display name",
      "Employee name",
      "Your name",
      "Vollständiger Name",
      "Vor- und Nachname",
      "Nom complet",
      "Nom et prénom",
      "Nom"
    },
    {
      "email",
      "E-Mail",
      "Mail",
      "Email address",
      "E-mail address",
      "Work email",
      "Mail address",
      "E-Mail-Adresse",
      "Mailadresse",
      "Adresse e-mail",
      "Adresse mail",
      "Courriel"
    },
    {
      "stage",
      "Career stage",
      "Career level",
      "Job level",
      "Level",
      "Seniority",
      "Karrierestufe",
      "Stufe",
      "Niveau",
      "Niveau de carrière"
    },
    {"track", "Career track", "Career path", "Laufbahn", "Filière"},
    {"goal_stage", "Goal level", "Target stage", "Target level", "Zielstufe"},
    {"target_track", "Goal track", "Wanted track"},
    {"transition", "Current transition", "Career transition", "Übergang"},
    {"transitions", "Transitions lived", "Transitions coached", "Übergänge"},
    {"urgency", "Urgent", "Priority", "Dringlichkeit", "Urgence"},
    {"urgency_confirmed", "Urgent confirmed", "Dringlichkeit bestätigt"},
    {
      "development_areas",
      "Development area",
      "Development needs",
      "Areas for development",
      "Skills to develop",
      "What do you want to learn?",
      "Entwicklungsfelder",
      "Was möchten Sie lernen?",
      "Axes de développement"
    },
    {"strengths", "Strength", "Stärken", "Points forts", "Forces"},
    {
      "domains",
      "Domain",
      "Expertise",
      "Areas of expertise",
      "Fields of expertise",
      "Fachgebiete",
      "Domaines",
      "Domaines d'expertise"
    },
    {"ways_of_working", "Way of working", "Working style", "Arbeitsweise", "Arbeitsweisen"},
    {"company_stage", "Stage of company", "Unternehmensphase"},
    {"company_stages", "Company stages known", "Unternehmensphasen"},
    {"industry", "Sector", "Branche", "Secteur", "Secteur d'activité"},
    {"industries", "Industries known", "Sectors", "Branchen", "Secteurs"},
    {
      "coaching_rating",
      "Coaching score",
      "Mentor rating",
      "Bewertung als Mentor",
      "Évaluation du mentor"
    },
    {"wants_to_learn", "Learning wishes", "Lernwünsche", "Souhaite apprendre"},
    {"excluded_topics", "Topics to avoid", "Not about", "Ausgeschlossene Themen", "Sujets exclus"},
    {
      "department",
      "Dept",
      "Business unit",
      "Organisational unit",
      "Organizational unit",
      "Abteilung",
      "Département",
      "Service"
    },
    {
      "manager_id",
      "Manager",
      "Manager email",
      "Manager e-mail",
      "Line manager",
      "Line manager ID",
      "Supervisor",
      "Supervisor ID",
      "Reports to",
      "Manager employee ID",
      "Vorgesetzter",
      "Vorgesetzte",
      "Vorgesetzten-ID",
      "Führungskraft",
      "Responsable",
      "N+1"
    },
    {"location", "Office", "Site", "Work location", "City", "Standort", "Ort", "Lieu", "Ville"},
    {"time_zone", "Timezone", "Zeitzone", "Fuseau horaire"},
    {"working_hours", "Work hours", "Arbeitszeit", "Arbeitszeiten", "Heures de travail"},
    {"languages", "Language", "Languages spoken", "Sprachen", "Sprache", "Langues", "Langue"},
    {
      "mentors_wanted",
      "Number of mentors",
      "Mentors requested",
      "Max mentors",
      "Anzahl Mentoren",
      "Anzahl gewünschter Mentoren",
      "Nombre de mentors"
    },
    {
      "capacity",
      "Max mentees",
      "Maximum mentees",
      "Maximum number of mentees",
      "Number of mentees",
      "Max number of mentees",
      "Seats",
      "Places",
      "Plätze",
      "Anzahl Plätze",
      "Kapazität",
      "Anzahl Mentees",
      "Capacité",
      "Nombre de mentorés"
    },
    {
      "hours_per_month",
      "Hours",
      "Hours a month",
      "Monthly hours",
      "Stunden",
      "Stunden pro Monat",
      "Heures par mois"
    },
    {"preferred_mentors", "Preferred mentor", "Mentor preferences", "Wunschmentoren"},
    {"excluded_mentors", "Mentors to avoid", "Not with mentors"},
    {"preferred_mentees", "Preferred mentee", "Mentee preferences", "Wunschmentees"},
    {"excluded_mentees", "Mentees to avoid", "Not with mentees"},
    {"cycles_waiting", "Waiting since cycles", "Cycles on waiting list"},
    {"active", "Takes part", "Participates", "Aktiv", "Nimmt teil", "Actif"},
    {"consent", "Consents", "Einwilligung", "Einverständnis", "Consentement"},
  };

  private static final String[][] OF_MENTEES = {{"id", "Mentee ID", "Mentee"}};
  private static final String[][] OF_MENTORS = {{"id", "Mentor ID", "Mentor"}};

  private static final String[][] OF_PAIRS = {
    {"mentee_id", "Mentee", "Mentee email", "Mentee e-mail"},
    {"mentor_id", "Mentor", "Mentor email", "Mentor e-mail"},
    {"affinity", "Score", "Affinity score"},
    {"reason", "Why", "Grund", "Raison"},
    {"override", "Override reason", "Overrides"},
    {"cycles_ago", "Ended cycles ago"},
  };

  private static final SortedMap<String, String> PEOPLE = table(OF_PEOPLE);
  private static final SortedMap<String, String> MENTEES = table(OF_PEOPLE, OF_MENTEES);
  private static final SortedMap<String, String> MENTORS = table(OF_PEOPLE, OF_MENTORS);
  private static final SortedMap<String, String> PAIRS = table(OF_PAIRS);

  private HeaderAliases() {}

  private static SortedMap<String, String> table(String[][]... groups) {
    SortedMap<String, String> table = new TreeMap<>();
    for (String[][] group : groups) {
      for (String[] names : group) {
        for (int i = 1; i < names.length; i++) {
          table.put(ColumnName.normalised(names[i]), names[0]);
        }
      }
    }
    return Collections.unmodifiableSortedMap(table);
  }

  /** Our name of a header that is known under another one. */
  static Optional<String> of(InputFile file, String normalised) {
    return Optional.ofNullable(all(file).get(normalised));
  }

  /** The other names of the columns of a file, with ours. */
  static Map<String, String> all(InputFile file) {
    return Objects.requireNonNull(
        switch (file) {
          case MENTEES -> MENTEES;
          case MENTORS -> MENTORS;
          case PEOPLE -> PEOPLE;
          default -> PAIRS;
        });
  }
}
