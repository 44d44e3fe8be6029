package io.profileimporter.mapping;

import java.util.ArrayList;
import java.util.List;

/** Where the text of a value comes from: one place or several. */
sealed interface Origin {

  /** Finds the named places in the rows of one export. */
  Place bind(Places places);

  /** The places, in the order in which they are looked at. */
  List<PlaceName> names();

  /** How one text is made of several places, in words; empty where there is one. */
  default String way() {
    return "";
  }

  /** One place. */
  record From(PlaceName name) implements Origin {
    @Override
    public List<PlaceName> names() {
      return List.of(name);
    }

    @Override
    public Place bind(Places places) {
      return places.one(name);
    }
  }

  /** One place that can hold a list. */
  record FromList(PlaceName name) implements Origin {
    @Override
    public List<PlaceName> names() {
      return List.of(name);
    }

    @Override
    public Place bind(Places places) {
      return places.many(name);
    }
  }

  /** The first of several places that is not empty. */
  record FirstOf(List<PlaceName> names) implements Origin {
    @Override
    public String way() {
      return "the first that is filled";
    }

    @Override
    public Place bind(Places places) {
      List<Place> all = names.stream().map(places::one).toList();
      return row -> {
        for (Place place : all) {
          Found found = place.find(row);
          if (!found.clean().isEmpty()) {
            return found;
          }
        }
        return Found.NOTHING;
      };
    }
  }

  /**
   * What stands in several places, joined; empty ones are left out.
   *
   * @param with what is put between
   */
  record Join(List<PlaceName> names, String with) implements Origin {
    @Override
    public String way() {
      return "joined";
    }

    @Override
    public Place bind(Places places) {
      List<Place> all = names.stream().map(places::one).toList();
      return row -> {
        List<String> texts = new ArrayList<>(all.size());
        for (Place place : all) {
          String text = place.find(row).clean().text();
          if (!text.isEmpty()) {
            texts.add(text);
          }
        }
        return Found.of(String.join(with, texts));
      };
    }
  }
}
