package com.example.hr;

import java.util.List;

/** Somebody in an HR system. */
record Employee(
    String id,
    String grade,
    String country,
    String team,
    List<String> knows,
    List<String> wantsToLearn,
    int places) {}
