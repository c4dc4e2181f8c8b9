export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in as one of the users named here, without any proof. For local
       * development only.
       */
      local?: {
        users: Array<{
          /**
           * Entity ref of a user in the catalog.
           * @visibility frontend
           */
          entityRef: string;
          /** @visibility frontend */
          displayName: string;
          /**
           * What the sign-in page says of the user's group.
           * @visibility frontend
           */
          team: string;
          /**
           * What the sign-in page says of the user's permissions.
           * @visibility frontend
           */
          may: string;
        }>;
      };
    };
  };
}
