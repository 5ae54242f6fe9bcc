declare namespace App {
  interface Locals {
    /** The playbook in the language of the page that is being rendered. */
    view: import('./playbook/queries.ts').View;
    /** How many diagrams the page has so far. */
    diagrams?: number;
  }
}

declare module 'virtual:brand-inks.css';
